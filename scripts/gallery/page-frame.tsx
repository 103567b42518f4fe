import { BOARDS } from '../../src/page/boards';
import { App } from '../../src/ui/app/app';
import { mountPage } from '../../src/ui/app/page-root';
import { Options } from '../../src/ui/options/options';
import type { State } from './states';

export function showPage({ show }: State): void {
  if (show === 'options') mountPage(<Options boards={BOARDS.map((board) => board.name)} />);
  else if (show !== 'card') mountPage(<App home={{ name: 'page' }} place={show} />);
}
