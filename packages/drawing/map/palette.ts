/** Colours after Okabe and Ito, told apart by people who see fewer; textures and shapes say the same once more. */
export interface Palette {
  readonly sea: string;
  /** Lines of rivers and shores. */
  readonly water: string;
  readonly land: string;
  readonly abroad: string;
  readonly border: string;
  readonly ink: string;
  readonly soft: string;
  readonly halo: string;
  readonly roads: Readonly<Record<'open' | 'uncertain' | 'severed', string>>;
  readonly nobody: string;
  readonly blocs: Readonly<Record<string, string>>;
}

const light: Palette = {
  sea: '#dbe7ee',
  water: '#3f86b0',
  land: '#f7f5ef',
  abroad: '#e9e6de',
  border: '#8a8473',
  ink: '#16181b',
  soft: '#5b5f66',
  halo: '#ffffff',
  roads: { open: '#2f6f4f', uncertain: '#8c6d00', severed: '#9c1c1c' },
  nobody: '#8b8b86',
  blocs: {
    government: '#0072b2',
    opposition: '#d55e00',
    sdf: '#009e73',
    turkey: '#a67c00',
    usa: '#4a8fc7',
    russia: '#00838f',
    israel: '#b0568f',
    isis: '#2b2b2b',
    jordan: '#7a6f9b',
    lebanon: '#7a6f9b',
    iraq: '#7a6f9b',
    outside: '#77736a',
  },
};

const dark: Palette = {
  sea: '#10202b',
  water: '#6aa7c9',
  land: '#22262b',
  abroad: '#191c20',
  border: '#7d7a70',
  ink: '#f2f2ef',
  soft: '#b3b6ba',
  halo: '#14171a',
  roads: { open: '#7fd1a5', uncertain: '#e3c04a', severed: '#ff8a80' },
  nobody: '#9a9a94',
  blocs: {
    government: '#56b4e9',
    opposition: '#ff9a4d',
    sdf: '#3fd0a4',
    turkey: '#e6c04a',
    usa: '#9cc9ee',
    russia: '#5fd0d8',
    israel: '#e29ac6',
    isis: '#d8d8d8',
    jordan: '#b8aed6',
    lebanon: '#b8aed6',
    iraq: '#b8aed6',
    outside: '#aaa79f',
  },
};

export const palettes = { light, dark } as const;

export function blocColour({ blocs, nobody }: Palette, bloc: string | undefined): string {
  return (bloc === undefined ? undefined : blocs[bloc]) ?? nobody;
}
