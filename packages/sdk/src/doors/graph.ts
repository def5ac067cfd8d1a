/** Doors of what searches and cuts graphs. */
import { plainDoor } from '../ask/door.js';
import * as components from '../graph/components.js';
import * as connectivity from '../graph/connectivity.js';
import * as cuts from '../graph/cuts.js';
import * as dominators from '../graph/dominators.js';
import * as graphs from '../graph/graph.js';
import * as joining from '../graph/join.js';
import * as shortest from '../graph/shortest.js';
import * as kinds from './graph-kinds.js';

const graph = ['graph', kinds.graph] as const;
const passable = ['passable', kinds.passable] as const;
const floor = ['floor', kinds.floor] as const;
const from = ['from', kinds.node] as const;
const to = ['to', kinds.node] as const;
const node = ['node', kinds.node] as const;
const usable = ['usable', kinds.usable] as const;
const limit = ['limit', kinds.limit] as const;

const makeGraph = (...given: Parameters<typeof graphs.toGraph>) =>
  kinds.keepSound(graphs.toGraph(...given));

export const toGraph: typeof graphs.toGraph = /* @__PURE__ */ plainDoor(
  'toGraph',
  makeGraph,
  ['nodes', kinds.nodes],
  ['ends', kinds.ends],
  ['weight', kinds.weights],
);

export const edgesAt: typeof graphs.edgesAt = /* @__PURE__ */ plainDoor(
  'edgesAt',
  graphs.edgesAt,
  graph,
  node,
);

export const otherEnd: typeof graphs.otherEnd = /* @__PURE__ */ plainDoor(
  'otherEnd',
  graphs.otherEnd,
  graph,
  ['edge', kinds.edge],
  ['node', kinds.endOfEdge],
);

export const elementsOf: typeof graphs.elementsOf = /* @__PURE__ */ plainDoor(
  'elementsOf',
  graphs.elementsOf,
  graph,
  ['path', kinds.path],
);

export const toLabels: typeof components.toLabels = /* @__PURE__ */ plainDoor(
  'toLabels',
  components.toLabels,
  graph,
  passable,
  floor,
);

export const toJoinLabels: typeof components.toJoinLabels = /* @__PURE__ */ plainDoor(
  'toJoinLabels',
  components.toJoinLabels,
  graph,
  passable,
);

export const joinedBy: typeof components.joinedBy = /* @__PURE__ */ plainDoor(
  'joinedBy',
  components.joinedBy,
  ['labels', kinds.labels],
  ['from', kinds.labelled],
  ['to', kinds.labelled],
);

export const joined: typeof joining.joined = /* @__PURE__ */ plainDoor(
  'joined',
  joining.joined,
  graph,
  passable,
  from,
  to,
);

export const joinedTo: typeof joining.joinedTo = /* @__PURE__ */ plainDoor(
  'joinedTo',
  joining.joinedTo,
  graph,
  passable,
  from,
);

export const shortestPath: typeof shortest.shortestPath = /* @__PURE__ */ plainDoor(
  'shortestPath',
  shortest.shortestPath,
  graph,
  passable,
  from,
  to,
  floor,
);

export const dominatorsFrom: typeof dominators.dominatorsFrom = /* @__PURE__ */ plainDoor(
  'dominatorsFrom',
  dominators.dominatorsFrom,
  graph,
  passable,
  from,
  floor,
);

export const connectivityOver: typeof connectivity.connectivityOver = /* @__PURE__ */ plainDoor(
  'connectivityOver',
  connectivity.connectivityOver,
  graph,
  ['spans', kinds.spans],
  ['steps', kinds.steps],
  ['pairs', kinds.pairs],
);

export const minimumVertexCut: typeof cuts.minimumVertexCut = /* @__PURE__ */ plainDoor(
  'minimumVertexCut',
  cuts.minimumVertexCut,
  graph,
  from,
  to,
  usable,
);

export const minimumEdgeCut: typeof cuts.minimumEdgeCut = /* @__PURE__ */ plainDoor(
  'minimumEdgeCut',
  cuts.minimumEdgeCut,
  graph,
  from,
  to,
  usable,
);

export const minimumVertexCuts: typeof cuts.minimumVertexCuts = /* @__PURE__ */ plainDoor(
  'minimumVertexCuts',
  cuts.minimumVertexCuts,
  graph,
  from,
  to,
  usable,
  limit,
);

export const minimumEdgeCuts: typeof cuts.minimumEdgeCuts = /* @__PURE__ */ plainDoor(
  'minimumEdgeCuts',
  cuts.minimumEdgeCuts,
  graph,
  from,
  to,
  usable,
  limit,
);

export const largerVertexCuts: typeof cuts.largerVertexCuts = /* @__PURE__ */ plainDoor(
  'largerVertexCuts',
  cuts.largerVertexCuts,
  graph,
  from,
  to,
  usable,
  ['options', kinds.larger],
);
