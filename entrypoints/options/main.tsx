import { BOARDS } from '../../src/page/boards';
import { mountPage } from '../../src/ui/app/page-root';
import { Options } from '../../src/ui/options/options';

mountPage(<Options boards={BOARDS.map((board) => board.name)} />);
