import { MAX_TEXT } from '../../detection/limits';
import type { Mark } from '../marks/mark';
import type { Block } from '../text/block';
import { type Container, TextReader } from '../text/reader';
import type { BoardText } from '../text/visibility';
import { HiddenRoots } from './hidden';
import { IdleWork } from './idle';
import { LateRoots } from './late-roots';
import { MarkMaker } from './mark-maker';
import { type AtOnce, Mutations } from './mutations';
import { partsOf } from './parts';
import { type ReadTexts, Resolver } from './resolver';
import { RootFinder } from './roots';
import type { FoundJob } from './text-cache';
import { throttle } from './throttle';

export interface ScannerOptions extends BoardText {
  readTexts: ReadTexts;
  signal: AbortSignal;
}

/** What the scanner tells: marks found, texts read again, marks to be checked. */
export interface ScanEvents extends AtOnce {
  /** This block was read: marks on it that `found` does not bring back are stale. */
  read(block: Block): void;
  found(mark: Mark): void;
  /** All that is answered so far was told. */
  marked(): void;
  /** Nodes left the page. */
  removed(): void;
  /** The page began to change all the time, or came to rest. */
  storm(raging: boolean): void;
  /** Nothing is left to read or to ask, for now. */
  settled(): void;
}

/** A page that so many times in a row changed so many nodes from one look to the next changes all the time. */
const STORMY_LOOKS = 3;
const STORMY_NODES = 50;
/** How many times longer than a look the rest after it is: our share of a page that keeps changing. */
const REST = 25;
/** The same in a page that changes all the time, where painting marks costs beside the looks. */
const STORMY_REST = 100;

/** A stretch of a block, and where in the block's text it starts. */
interface Asked {
  block: Block;
  start: number;
}

/** Reads the page, then what changes in it, in idle slices; asks what its words name. */
export class Scanner {
  readonly #options: ScannerOptions;
  readonly #events: ScanEvents;
  readonly #hidden = new HiddenRoots();
  readonly #lateRoots: LateRoots;
  readonly #reader: TextReader;
  readonly #resolver: Resolver<Asked>;
  readonly #mutations: Mutations;
  readonly #work: IdleWork;
  readonly #maker = new MarkMaker();
  /** Answers not marked yet. */
  readonly #answers: { asked: Asked; found: FoundJob[] }[] = [];
  #changed = false;
  #stormyLooks = 0;

  constructor(options: ScannerOptions, events: ScanEvents) {
    this.#options = options;
    this.#events = events;
    const { titles, skip, signal } = options;
    this.#reader = new TextReader({
      titles,
      skip,
      onShadowRoot: (root) => this.#mutations.watch(root),
      onRootless: (element, name) => this.#lateRoots.met(element, name),
      onHidden: (element) => this.#hidden.add(element),
    });
    this.#resolver = new Resolver(
      options.readTexts,
      (asked, found) => this.#answers.push({ asked, found }),
      () => {
        if (this.#answers.length > 0) this.#work.start();
        else this.#settle();
      },
    );
    const follow = throttle(
      () => {
        this.#changed = true;
        this.#work.spent = 0;
        this.#work.start();
      },
      () => this.#work.spent * (this.#stormyLooks < STORMY_LOOKS ? REST : STORMY_REST),
      () => this.#weather(0),
      signal,
    );
    this.#mutations = new Mutations(follow, events, signal);
    this.#lateRoots = new LateRoots(follow, signal);
    this.#work = new IdleWork(
      () => this.#step(),
      () => {
        if (this.#answers.length === 0) this.#events.marked();
        this.#resolver.flush(this.#reader.idle && !this.#changed);
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
    const answer = this.#answers.shift();
    if (answer) this.#mark(answer.asked, answer.found);
    else if (this.#changed) this.#follow();
    else for (const block of this.#reader.step()) this.#ask(block);
    return this.#answers.length > 0 || this.#changed || !this.#reader.idle;
  }

  #follow(): void {
    this.#changed = false;
    const { roots, nodes, removed, restyled } = this.#mutations.take();
    this.#weather(nodes);
    if (removed) this.#events.removed();
    if (restyled) roots.push(...this.#hidden.takeShown());
    for (const root of this.#lateRoots.take()) {
      this.#mutations.watch(root);
      roots.push(root);
    }
    this.#readAgain(roots);
  }

  /** @param nodes that changed since the last look */
  #weather(nodes: number): void {
    const before = this.#stormyLooks;
    this.#stormyLooks = nodes < STORMY_NODES ? 0 : before + 1;
    if (before < STORMY_LOOKS && this.#stormyLooks >= STORMY_LOOKS) this.#rage(true);
    if (before >= STORMY_LOOKS && this.#stormyLooks === 0) this.#rage(false);
  }

  #rage(raging: boolean): void {
    this.#mutations.coarsely(raging);
    this.#events.storm(raging);
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
    this.#events.read(block);
    for (const { text, start } of partsOf(block.text, MAX_TEXT))
      this.#resolver.ask({ text, title: block.title }, { block, start });
  }

  #mark({ block, start }: Asked, found: FoundJob[]): void {
    for (const job of found) {
      const mark = this.#maker.make(block, start, job);
      if (mark) this.#events.found(mark);
    }
  }

  #settle(): void {
    const busy = this.#changed || this.#answers.length > 0;
    if (!busy && this.#reader.idle && this.#resolver.idle) this.#events.settled();
  }
}
