import type { Candidate, Mention } from '../../detection/types';
import { type Mark, rangeOf, styleOf } from '../marks/mark';
import { type Block, locate } from '../text/block';
import { type Container, TextReader } from '../text/reader';
import type { BoardText } from '../text/visibility';
import { HiddenRoots } from './hidden';
import { IdleWork } from './idle';
import { type AtOnce, Mutations } from './mutations';
import { type Resolve, Resolver } from './resolver';
import { RootFinder } from './roots';
import { throttle } from './throttle';

export interface ScannerOptions extends BoardText {
  /** Where a text may name a job; `title` when the text is the title of an ad. */
  detect(text: string, title: boolean): Candidate[];
  resolve: Resolve;
  signal: AbortSignal;
}

/** What the scanner tells: marks found, text nodes read again, marks to be checked. */
export interface ScanEvents extends AtOnce {
  /** These nodes were read: marks on them that `found` does not bring back are stale. */
  read(nodes: Text[]): void;
  found(mark: Mark): void;
  /** Nodes left the page. */
  removed(): void;
  /** Nothing is left to read or to ask, for now. */
  settled(): void;
}

/** Reads the page, then what changes in it, in idle slices; asks what its words name. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #events: ScanEvents;
  readonly #hidden = new HiddenRoots();
  readonly #reader: TextReader;
  readonly #resolver: Resolver<Block>;
  readonly #mutations: Mutations;
  readonly #work: IdleWork;
  #changed = false;
  #marks = 0;

  constructor(options: ScannerOptions, events: ScanEvents) {
    this.#options = options;
    this.#events = events;
    const { titles, skip, signal } = options;
    this.#reader = new TextReader({
      titles,
      skip,
      onShadowRoot: (root) => this.#mutations.watch(root),
      onHidden: (element) => this.#hidden.add(element),
    });
    this.#resolver = new Resolver(
      options.resolve,
      (block, mentions) => this.#take(block, mentions),
      () => this.#settle(),
    );
    const follow = throttle(() => {
      this.#changed = true;
      this.#work.start();
    }, signal);
    this.#mutations = new Mutations(follow, events, signal);
    this.#work = new IdleWork(
      () => this.#step(),
      () => {
        this.#resolver.flush();
        this.#settle();
      },
      signal,
    );
  }

  start(): void {
    this.#mutations.watch(document);
    this.#readAgain([document.body ?? document.documentElement]);
    this.#work.start();
  }

  /** One small piece of work; true when more is left. */
  #step(): boolean {
    if (this.#changed) this.#follow();
    else for (const block of this.#reader.step()) this.#ask(block);
    return this.#changed || !this.#reader.idle;
  }

  #follow(): void {
    this.#changed = false;
    const { roots, removed, restyled } = this.#mutations.take();
    if (removed) this.#events.removed();
    if (restyled) roots.push(...this.#hidden.takeShown());
    this.#readAgain(roots);
  }

  #readAgain(roots: Container[]): void {
    const finder = new RootFinder(this.#options, (element) => this.#hidden.add(element));
    const readable = new Set<Container>();
    for (const root of roots) {
      const from = finder.rootOf(root);
      if (from) readable.add(from);
    }
    for (const root of readable) this.#reader.push(root);
  }

  #ask(block: Block): void {
    this.#events.read(block.pieces.map(({ node }) => node));
    for (const candidate of this.#options.detect(block.text, block.title)) {
      this.#resolver.ask(candidate, block);
    }
  }

  #take(block: Block, mentions: Mention[]): void {
    for (const mention of mentions) {
      const mark = this.#markOf(block, mention);
      if (mark) this.#events.found(mark);
    }
  }

  #markOf(block: Block, mention: Mention): Mark | null {
    const { code, kind, score, text, results = [] } = mention;
    if (!code || !kind) return null;
    const place = locate(block, mention.start, mention.end);
    // The page may have changed while the background was asked.
    if (!place?.nodes.every((node) => node.isConnected)) return null;
    const { start, end, nodes } = place;
    if (start.offset > start.node.length || end.offset > end.node.length) return null;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    const mark: Mark = {
      id: `m${++this.#marks}`,
      range,
      nodes,
      text,
      raw: '',
      code,
      score,
      kind,
      results,
      style: styleOf(kind, score),
      title: block.title,
    };
    mark.raw = rangeOf(mark)?.toString() ?? '';
    return mark;
  }

  #settle(): void {
    if (!this.#changed && this.#reader.idle && this.#resolver.idle) this.#events.settled();
  }
}
