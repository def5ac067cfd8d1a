import type { Plugin } from 'esbuild';

export const fileName: string;

/** The licences of the libraries that a build puts inside its files, written into a folder: a plugin of esbuild. */
export function licences(folder: string): Plugin;

/** The libraries' names, licences and texts; throws where one has none, or one that nobody has looked at. */
export function noticeOf(folders: readonly string[]): string;
