import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type * as all from './all.js';

type Panels = typeof all;
type PropsOf<C> = C extends (props: infer P) => unknown ? P : never;

let loaded: Panels | null = null;

/** A panel whose code comes when it is first shown. */
function lazy<N extends keyof Panels>(name: N) {
  return function Later(props: PropsOf<Panels[N]>) {
    const [panels, setPanels] = useState(loaded);
    useEffect(() => {
      if (panels) return;
      void import('./all.js').then((module) => {
        loaded = module;
        setPanels(module);
      });
    }, [panels]);
    if (!panels) return null;
    const Panel = panels[name] as unknown as ComponentType<PropsOf<Panels[N]>>;
    return <Panel {...(props as PropsOf<Panels[N]> & object)} />;
  };
}

export const later = {
  Approach: lazy('Approach'),
  Believed: lazy('Believed'),
  Compare: lazy('Compare'),
  Keep: lazy('Keep'),
  Place: lazy('Place'),
  Supposals: lazy('Supposals'),
  Suppose: lazy('Suppose'),
  Table: lazy('Table'),
  TwoMaps: lazy('TwoMaps'),
  Way: lazy('Way'),
};
