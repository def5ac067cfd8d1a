/** Three places that the government holds at the beginning, and a day on which something happens. */
export const day5 = '2024-12-05';
export const gov = { a: 'gov', b: 'gov', c: 'gov' };
export const entry = (place: string, to: string) => ({ control: { place, to, entry: true } });
