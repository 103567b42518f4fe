/** One measured figure, set beside a peer's where there is one. */
export interface Figure {
  /** What was measured, such as "link: median per title". */
  name: string;
  value: number;
  /** Such as "ms", "kB", "%". */
  unit: string;
  /** Who else does the same job, such as "fuse.js over all names". */
  peer?: string;
  /** The peer's figure, in the same unit, measured in the same run. */
  peerValue?: number;
  /** `peerValue / value`: how many times the peer needs what we need. */
  ratio?: number;
  /** Bound promised for the figure, the sample's size, the machine's state. */
  note?: string;
}
