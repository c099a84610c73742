const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-zoom]')];

function slide(link: HTMLAnchorElement): HTMLLIElement {
  const item = document.createElement('li');
  const figure = document.createElement('figure');
  const picture = link.firstElementChild?.cloneNode(true) as HTMLElement;
  for (const source of picture.querySelectorAll('source')) {
    // Whole, not cut to the page's layout.
    if (source.media) source.remove();
    else source.sizes = '100vw';
  }
  const image = picture.matches('img') ? picture : picture.querySelector('img');
  image?.removeAttribute('fetchpriority');
  image?.setAttribute('loading', 'lazy');
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  figure.append(picture, ...(caption ? [caption] : []));
  item.append(figure);
  return item;
}

const behavior = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/**
 * All pictures of a page in a row, as large as the screen: by swipe, by arrow keys, by buttons. Without it a
 * picture's link leads to the picture itself.
 */
export class ZoomBox extends HTMLElement {
  private get dialog() {
    return this.querySelector('dialog');
  }
  private get row() {
    return this.querySelector('ul');
  }

  connectedCallback(): void {
    document.addEventListener('click', (event) => this.open(event));
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', ({ target }) => this.press(target as Element));
    this.row?.addEventListener('scroll', () => this.count(), { passive: true });
  }

  private open(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-zoom]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.row?.replaceChildren(...links().map(slide));
    this.toggleAttribute('data-one', links().length === 1);
    this.dialog?.showModal();
    this.show(links().indexOf(link), 'instant');
    this.count();
  }

  private get at(): number {
    const { row } = this;
    return row ? Math.round(Math.abs(row.scrollLeft) / (row.clientWidth || 1)) : 0;
  }

  private show(index: number, how: ScrollBehavior = behavior()): void {
    const { row } = this;
    const last = (row?.children.length ?? 1) - 1;
    row?.scrollTo({ left: row.clientWidth * Math.min(Math.max(index, 0), last), behavior: how });
  }

  private count(): void {
    const out = this.querySelector('output');
    const text = `${this.at + 1}/${this.row?.children.length ?? 0}`;
    if (out && out.textContent !== text) out.textContent = text;
  }

  private key(event: KeyboardEvent): void {
    const last = (this.row?.children.length ?? 1) - 1;
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.show(to);
  }

  private press(target: Element): void {
    const step = target.closest<HTMLElement>('button')?.dataset['step'];
    if (step) this.show(this.at + Number(step));
    // Beside the picture is outside of it.
    else if (target.closest('[data-close]') || target.matches('li, figure')) this.dialog?.close();
  }
}
