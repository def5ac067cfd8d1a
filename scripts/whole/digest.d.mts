export const manifestName: string;
export function sha256(bytes: string | Uint8Array): string;
export function manifestOf(dist: Map<string, Uint8Array>, packageFolder: string): string;
export function wholeness(folder: string): string | undefined;
