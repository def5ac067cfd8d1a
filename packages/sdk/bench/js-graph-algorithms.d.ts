/** The part of js-graph-algorithms that is measured; the package ships no types. */
declare module 'js-graph-algorithms' {
  class FlowEdge {
    constructor(from: number, to: number, capacity: number);
  }
  class FlowNetwork {
    constructor(nodes: number);
    addEdge(edge: FlowEdge): void;
  }
  class FordFulkerson {
    constructor(network: FlowNetwork, source: number, sink: number);
    readonly value: number;
  }
  const algorithms: {
    FlowEdge: typeof FlowEdge;
    FlowNetwork: typeof FlowNetwork;
    FordFulkerson: typeof FordFulkerson;
  };
  export default algorithms;
}
