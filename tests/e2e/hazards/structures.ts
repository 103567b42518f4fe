/** Pages whose structure breaks extensions: shadow roots, frames, split words, rows that come and go, sheer size. */
import { check, type Hazard, pageOf, SENTENCE } from './visitor';

const shadowRoots: Hazard = {
  name: 'open shadow roots, nested and slotted, with words added later',
  async walk(visitor) {
    const body = `<job-list></job-list><script>
    customElements.define('job-row', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Poste de <b>men</b>uisier à pourvoir</p><slot></slot>'; }
    });
    customElements.define('job-list', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<job-row><span>Une infirmière aussi</span></job-row>';
        setTimeout(() => root.append(Object.assign(document.createElement('p'), { textContent: 'Et un boulanger' })), 600);
      }
    });
  </script>`;
    await visitor.visit({ '/1.html': pageOf(body) });
    for (const [text, name] of [
      ['menuisier', /Menuisi/],
      ['infirmière', /Infirmi/],
      ['boulanger', /Boulang/],
    ] as const) {
      await visitor.hover(text);
      await visitor.shows(name);
      await visitor.press('Escape');
      await visitor.moveTo(900, 700);
    }
  },
};

const bareRoots: Hazard = {
  name: 'words that stand in a shadow root itself, in no element of it',
  async walk(visitor) {
    const body = `<p>Un menuisier.</p><job-name></job-name><script>
    document.querySelector('job-name').attachShadow({ mode: 'open' }).textContent = 'Une infirmière';
  </script>`;
    await visitor.visit({ '/1.html': pageOf(body) });
    await visitor.hover('infirmière');
    await visitor.shows(/Infirmi/);
  },
};

const lateRoots: Hazard = {
  name: 'shadow roots attached long after the page was read, to a custom element and to plain boxes',
  async walk(visitor) {
    const body =
      '<p>Nous cherchons un plombier.</p><job-late></job-late><div id="box"></div><section id="other"></section>';
    await visitor.visit({ '/1.html': pageOf(body) });
    await visitor.until(visitor.marks, ['plombier']);
    // Between two looks by the clock, the last of which comes after eight seconds: too late for this test.
    await visitor.inPage(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
    const attach = (host: string, text: string) =>
      visitor.inPage(
        ([of, words]) => {
          document.querySelector(of!)!.attachShadow({
            mode: 'open',
          }).innerHTML = `<style>:host { display: block }</style><p>${words}</p>`;
        },
        [host, text],
      );
    const all = ['plombier'];
    for (const [host, job] of [
      ['#box', 'boulanger'],
      ['job-late', 'menuisier'],
      ['#other', 'couvreur'],
    ] as const) {
      await attach(host, `Un ${job} aussi.`);
      all.push(job);
      await visitor.until(async () => (await visitor.marks()).sort(), all.sort(), 1_500);
    }
  },
};

const splitWords: Hazard = {
  name: 'words split by inline elements, <wbr> and soft hyphens; hidden, edited and coded ones',
  async walk(visitor) {
    const body = `
    <p>un <b>bou</b>lan<wbr>ger</p><p>une infir&shy;mière</p><p>un plombier<br>un maçon</p>
    <p hidden>un menuisier</p><p style="visibility:hidden">un carreleur</p><p aria-hidden="true">un jardinier</p>
    <textarea>un serrurier</textarea><input value="un électricien"><div contenteditable>un couvreur</div>
    <pre><code>un soudeur</code></pre><script type="text/plain">un charpentier</script>
    <details><summary>Plus</summary><p>un cuisinier</p></details>`;
    await visitor.visit({ '/1.html': pageOf(body) });
    const sorted = async () => (await visitor.marks()).sort().join();
    const first = ['boulanger', 'infirmière', 'maçon', 'plombier'];
    await visitor.until(sorted, first.join());
    await visitor.inPage(() => document.querySelector('[hidden]')!.removeAttribute('hidden'));
    await visitor.until(sorted, [...first, 'menuisier'].sort().join());
    await visitor.inPage(() => document.querySelector('details')!.setAttribute('open', ''));
    await visitor.until(sorted, [...first, 'cuisinier', 'menuisier'].sort().join());
  },
};

const shownQuietly: Hazard = {
  name: 'words that are shown without a change of any attribute',
  async walk(visitor) {
    const style = '@media (max-width: 900px) { .wide { display: none } }';
    const body = `<p>Un boulanger.</p><p class="wide">Un menuisier.</p>
    <div id="more" popover><p>Une infirmière.</p></div>`;
    await visitor.resize(800, 900, 1);
    await visitor.visit({ '/1.html': pageOf(body, style) });
    const sorted = async () => (await visitor.marks()).sort().join();
    await visitor.until(sorted, 'boulanger');
    await visitor.inPage(() => document.querySelector<HTMLElement>('#more')!.showPopover());
    await visitor.until(sorted, 'boulanger,infirmière');
    await visitor.resize(1280, 900, 1);
    await visitor.until(sorted, 'boulanger,infirmière,menuisier');
  },
};

const writtenAnew: Hazard = {
  name: 'a document that its page writes anew',
  async walk(visitor) {
    await visitor.visit({ '/1.html': pageOf('<p>Un boulanger.</p>') });
    await visitor.hover('boulanger');
    await visitor.shows(/Boulang/);
    await visitor.inPage(() => {
      document.open();
      document.write('<!doctype html><title>Offre</title><body><p>Un menuisier.</p></body>');
      document.close();
    });
    await visitor.hover('menuisier');
    await visitor.shows(/Menuisi/);
    await visitor.press('Escape');
    await visitor.gone();
  },
};

const frames: Hazard = {
  name: 'frames: of the same site, written on the fly, one in the other, about:blank',
  async walk(visitor) {
    const body = `<iframe src="/inner.html" width="700" height="300"></iframe>
    <iframe srcdoc="<p>Nous cherchons un boulanger.</p>" width="700" height="120"></iframe>
    <iframe id="blank" width="700" height="120"></iframe>`;
    const inner = `<p>${SENTENCE}</p><iframe srcdoc="<p>Et un plombier.</p>" width="600" height="120"></iframe>`;
    await visitor.visit({ '/1.html': pageOf(body), '/inner.html': pageOf(inner) });
    await visitor.inPage(() => {
      const { contentDocument } = document.querySelector<HTMLIFrameElement>('#blank')!;
      contentDocument!.body.innerHTML = '<p>Sans oublier une infirmière.</p>';
    });
    const painted = async () =>
      (
        await visitor.inFrames(() =>
          [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        )
      )
        .sort()
        .join();
    // The page itself, then three frames with one job and one with three.
    await visitor.until(painted, '0,1,1,1,3');
  },
};

const virtualList: Hazard = {
  name: 'a list of which only the rows in sight exist',
  async walk(visitor) {
    const body = `<div id="list" style="height:400px;overflow:auto;position:relative"><div id="all" style="height:40000px"></div></div><script>
    const jobs = ['Boulanger', 'Menuisier', 'Plombier', 'Comptable', 'Cuisinier'];
    const list = document.getElementById('list'), all = document.getElementById('all');
    const draw = () => { const first = Math.floor(list.scrollTop / 40);
      all.replaceChildren(...Array.from({ length: 12 }, (_, i) => { const p = document.createElement('p');
        p.style.cssText = 'position:absolute;margin:0;height:40px;top:' + (first + i) * 40 + 'px';
        p.textContent = jobs[(first + i) % 5] + ' n° ' + (first + i); return p; })); };
    list.addEventListener('scroll', draw); draw();
  </script>`;
    await visitor.visit({ '/1.html': pageOf(body) });
    const count = async () => (await visitor.marks()).length;
    await visitor.until(count, 12);
    for (const top of [3000, 20_000, 39_000]) {
      await visitor.inPage((y) => document.getElementById('list')!.scrollTo(0, y), top);
      // The page hears of the scrolling a frame later: its rows of before are whole until then.
      const firstRow = () => visitor.inPage(() => document.querySelector('#all p')!.textContent);
      await visitor.until(async () => (await firstRow())?.split(' ').at(-1), `${top / 40}`);
      // Rows of before are gone, and their marks with them: each mark left is in a row that exists.
      await visitor.until(
        () =>
          visitor.inPage(
            () =>
              [...CSS.highlights.values()]
                .flatMap((highlight) => [...highlight])
                .filter(({ startContainer }) => startContainer.isConnected).length,
          ),
        12,
      );
      await visitor.until(count, 12);
    }
    await visitor.hover('comptable');
    await visitor.shows(/Comptable/);
  },
};

const huge: Hazard = {
  name: 'a page of 5 MB stays responsive and is marked',
  async walk(visitor) {
    const filler =
      'Nous mettons en avant la qualité des relations et la clarté des objectifs de chacun. ';
    const row = `<li><h3>Boulanger</h3><p>${filler.repeat(12)}</p></li>`;
    await visitor.visit({ '/1.html': pageOf(`<ul>${row.repeat(4800)}</ul>`) });
    // The longest a click would have waited while the page was being read.
    await visitor.inPage(() => {
      const page = window as unknown as { longest: number };
      page.longest = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        page.longest = Math.max(page.longest, now - last);
        last = now;
      }, 20);
    });
    const painted = () =>
      visitor.inPage(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await visitor.until(painted, 4800, 30_000);
    const longest = await visitor.inPage(() => (window as unknown as { longest: number }).longest);
    check(longest < 2000, `no long stop (${Math.round(longest)} ms)`);
  },
};

export const STRUCTURES: Hazard[] = [
  shadowRoots,
  bareRoots,
  lateRoots,
  splitWords,
  shownQuietly,
  writtenAnew,
  frames,
  virtualList,
  huge,
];
