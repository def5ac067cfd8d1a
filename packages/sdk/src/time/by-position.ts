/** Works out one thing for each position of a list, when it is first asked for, and keeps it. */
export function byPosition<T extends object | number | null>(
  make: (position: number) => T,
): (position: number) => T {
  const known: (T | undefined)[] = [];
  return (position) => {
    let one = known[position];
    if (one === undefined) {
      one = make(position);
      known[position] = one;
    }
    return one;
  };
}
