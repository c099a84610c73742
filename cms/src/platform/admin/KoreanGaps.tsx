'use client';

import { useEffect, type ReactNode } from 'react';

import { inKorean } from './gap-words.ts';
import { useLanguage } from './language.ts';

/** Menus and buttons of Payload's: never what somebody writes. */
const parts = [
  '.table-action-menu-dropdown .text',
  '.slash-menu-popup button *',
  '.toolbar-popup__dropdown-items *',
  '.tooltip-content',
  '.live-preview-toolbar *',
  '.popup-button-list__button',
].join(',');
const attributes = ['aria-label', 'title'];

function translateText(element: Element): void {
  const words = inKorean(element.textContent.trim());
  const [text, ...others] = element.childNodes;
  if (words === null || !(text instanceof Text)) return;
  text.data = words;
  for (const other of others) if (other instanceof Text) other.data = '';
}

function translate(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of attributes) {
      const words = inKorean(element.getAttribute(name) ?? '');
      if (words !== null) element.setAttribute(name, words);
    }
    if (element.matches(parts)) translateText(element);
  }
}

/** Puts Korean where Payload's own code writes English, as it comes onto the page. */
export function KoreanGaps({ children }: { children: ReactNode }): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    if (language !== 'ko') return;
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node instanceof Element) translate(node);
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    translate(document.body);
    return () => observer.disconnect();
  }, [language]);
  return children;
}
