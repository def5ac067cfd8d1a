/** Makes a value when it is first asked for, keeps it, and lets go of what it was made from. */
export function once<T>(make: () => T): () => T {
  let pending: (() => T) | null = make;
  let made: { readonly value: T } | null = null;
  return () => {
    if (made === null) {
      made = { value: (pending as () => T)() };
      pending = null;
    }
    return made.value;
  };
}
