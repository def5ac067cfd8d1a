/** The part of js-graph-algorithms that is measured; the package ships no types. */
declare module 'js-graph-algorithms' {
  export class FlowEdge {
    constructor(from: number, to: number, capacity: number);
  }
  export class FlowNetwork {
    constructor(nodes: number);
    addEdge(edge: FlowEdge): void;
  }
  export class FordFulkerson {
    constructor(network: FlowNetwork, source: number, sink: number);
    readonly value: number;
  }
}
