/** Types of check-lockfile.mjs, for its test. */

interface Locked {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What a lockfile must not do to whoever installs by it, each fault as a line. */
export function faultsOfLockfile(
  lockfile: { readonly packages: Readonly<Record<string, Locked>> },
  manifest: { readonly allowScripts?: Readonly<Record<string, boolean>> },
): string[];
