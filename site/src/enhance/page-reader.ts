import { findIn, type Hit, type TextPage } from './page-search.ts';

/** So far a finger goes across to turn the page, and so far at most up or down, in pixels. */
const across = 60;
const aside = 50;
const scales = [1, 1.6, 2.4, 3.6];
const remembered = 'q=';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

function hitLink({ page, before, match, after }: Hit, query: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${page.href}#${remembered}${encodeURIComponent(query)}`;
  const name = document.createElement('b');
  name.textContent = page.name;
  const text = document.createElement('span');
  const mark = document.createElement('mark');
  mark.textContent = match;
  text.append(before, mark, after);
  link.append(name, text);
  item.append(link);
  return item;
}

/**
 * What a page of print gains by a script: arrow keys and swipes turn it, a click looks closer, and the issue can be
 * searched. Without it its links turn it, and its picture opens by itself.
 */
export class PageReader extends HTMLElement {
  private scale = 0;
  private texts: Promise<TextPage[]> | null = null;
  private touch: { x: number; y: number } | null = null;

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => this.press(event));
    const stage = this.querySelector<HTMLElement>('.pr-open');
    stage?.addEventListener('touchstart', (event) => this.begin(event), { passive: true });
    stage?.addEventListener('touchend', (event) => this.end(event), { passive: true });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(this.input?.value ?? '');
    });
    addEventListener('hashchange', () => void this.recall());
    void this.recall();
  }

  private get input() {
    return this.querySelector<HTMLInputElement>('input[type=search]');
  }
  private get dialog() {
    return this.querySelector('dialog');
  }
  private get loupe() {
    return this.querySelector<HTMLElement>('.pr-loupe');
  }

  /** The link that this width shows. */
  private turn(which: 'prev' | 'next'): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>(`[data-turn=${which}]`)];
    links.find((link) => link.offsetParent !== null)?.click();
  }

  private key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (this.dialog?.open) {
      if (key === '+' || key === '=') this.resize(1);
      if (key === '-') this.resize(-1);
      return;
    }
    if (isTyping(event.target)) return;
    if (key === 'ArrowLeft') this.turn('prev');
    else if (key === 'ArrowRight') this.turn('next');
    else if (key === 'z' || key === 'Z')
      this.querySelector<HTMLElement>('.pr-page:not(.facing) [data-page-zoom]')?.click();
    else if (key === '/') this.input?.focus();
    else return;
    event.preventDefault();
  }

  private begin({ touches }: TouchEvent): void {
    const [one, other] = touches;
    this.touch = one && !other ? { x: one.clientX, y: one.clientY } : null;
  }

  private end({ changedTouches: [last] }: TouchEvent): void {
    const from = this.touch;
    // Who has enlarged the page moves about in it.
    if (!from || !last || (visualViewport?.scale ?? 1) > 1.01) return;
    const [dx, dy] = [last.clientX - from.x, last.clientY - from.y];
    if (Math.abs(dx) > across && Math.abs(dy) < aside) this.turn(dx > 0 ? 'prev' : 'next');
  }

  private press(event: MouseEvent): void {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-scale]')?.dataset['scale'];
    if (step) this.resize(step === 'larger' ? 1 : -1);
    if (target.closest('[data-close]')) this.dialog?.close();
    if (target.closest('.pr-loupe img'))
      this.resize(this.scale === scales.length - 1 ? -this.scale : 1);
    const link = target.closest<HTMLAnchorElement>('a[data-page-zoom]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const image = new Image();
    image.src = link.href;
    image.alt = link.querySelector('img')?.alt ?? '';
    this.loupe?.replaceChildren(image);
    // Its keys scroll.
    this.loupe?.setAttribute('tabindex', '0');
    this.scale = 0;
    this.dialog?.showModal();
    this.resize(0);
  }

  /** Larger or smaller, around the middle of what is seen. */
  private resize(by: number): void {
    const { loupe } = this;
    if (!loupe) return;
    const middle = (at: number, seen: number, all: number) => (at + seen / 2) / (all || 1);
    const x = middle(loupe.scrollLeft, loupe.clientWidth, loupe.scrollWidth);
    const y = middle(loupe.scrollTop, loupe.clientHeight, loupe.scrollHeight);
    this.scale = Math.min(Math.max(this.scale + by, 0), scales.length - 1);
    loupe.style.setProperty('--scale', String(scales[this.scale]));
    loupe.scrollTo(
      x * loupe.scrollWidth - loupe.clientWidth / 2,
      y * loupe.scrollHeight - loupe.clientHeight / 2,
    );
  }

  private load(): Promise<TextPage[]> {
    this.texts ??= fetch(this.dataset['texts'] ?? '').then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return ((await answer.json()) as { pages: TextPage[] }).pages;
    });
    this.texts.catch(() => (this.texts = null));
    return this.texts;
  }

  private async search(query: string): Promise<void> {
    const [out, list] = [this.querySelector('output'), this.querySelector('.pr-hits')];
    if (!out || !list) return;
    try {
      const hits = query.trim() === '' ? [] : findIn(await this.load(), query);
      list.replaceChildren(...hits.map((hit) => hitLink(hit, query)));
      const { found, none } = out.dataset;
      const said = hits.length > 0 ? found?.replace('{pages}', String(hits.length)) : none;
      out.textContent = query.trim() === '' ? '' : (said ?? '');
      this.mark(hits);
    } catch {
      out.textContent = out.dataset['down'] ?? '';
    }
  }

  /** Marks the words on the pages that are open. */
  private mark(hits: readonly Hit[]): void {
    for (const old of this.querySelectorAll('.pr-page mark')) old.remove();
    for (const { page, boxes } of hits) {
      const picture = this.querySelector(`.pr-page[data-label="${page.label}"] > a`);
      for (const { x, y, w, h } of picture ? boxes : []) {
        const mark = document.createElement('mark');
        mark.style.cssText = `left:${x}%;top:${y}%;width:${w}%;height:${h}%`;
        picture?.append(mark);
      }
    }
  }

  /** What was looked for on the page before is looked for here. */
  private async recall(): Promise<void> {
    const hash = location.hash.slice(1);
    if (!hash.startsWith(remembered)) return;
    const query = decodeURIComponent(hash.slice(remembered.length));
    if (this.input) this.input.value = query;
    await this.search(query);
  }
}
