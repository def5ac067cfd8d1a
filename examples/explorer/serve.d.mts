export function serve(options?: {
  readonly port?: number;
  readonly folder?: string;
  readonly read?: (file: string) => Buffer | string;
}): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
