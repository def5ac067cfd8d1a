export function serve(options?: {
  readonly port?: number;
  readonly folder?: string;
}): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
