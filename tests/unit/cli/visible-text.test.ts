import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../scripts/cli/visible-text';

describe('visibleText', () => {
  it('gives what a reader sees, one line a block', () => {
    const page = `<title>Onglet</title><p>Un <b>plom</b>bier,<br>deux&nbsp;caissières
      ici<p hidden>rien</p><div style="display: none">rien</div><script>rien</script>`;
    expect(visibleText(page)).toBe('Un plombier,\ndeux\u00A0caissières ici');
  });

  it('reads more children of one element than a call takes arguments', () => {
    const lines = visibleText(`<p>${'x<br>'.repeat(200_000)}Plombier`).split('\n');
    expect(lines).toHaveLength(200_001);
    expect(lines.at(-1)).toBe('Plombier');
  });

  it('reads pages nested deeper than calls may be', () => {
    expect(visibleText(`${'<div>'.repeat(50_000)}Plombier`)).toBe('Plombier');
  });
});
