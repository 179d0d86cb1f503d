/**
 * The picker's looks, as a constructed sheet: a page's Content-Security-Policy does not reach it. The colours
 * are those of components/tokens.css; `!important` on the host outranks every rule of the page.
 */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  width: 100vw !important;
  height: 100vh !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: hidden !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
* { box-sizing: border-box; }
.root {
  --paper: light-dark(#ffffff, #1c2828);
  --sunk: light-dark(#eff4f3, #0f1717);
  --ink: light-dark(#1b2a2b, #e4eeed);
  --soft: light-dark(#4b5f60, #a3b6b5);
  --line: light-dark(#d3dedd, #2f4040);
  --strong: light-dark(#7a8f8f, #6f8787);
  --accent: light-dark(#0b6b6b, #62c8bf);
  --accent-ink: light-dark(#ffffff, #08201f);
  --accent-soft: light-dark(#dceeec, #1d3a39);
  --soon: light-dark(#8a5300, #f2b84b);
  /* Of what lies on the page, whose colours are its own: dark, with a light edge. */
  --mark: #0b6b6b;
  --soon-soft: light-dark(#fdf1da, #38301c);
  font: 14px / 1.6 system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif;
  color: var(--ink);
  line-break: strict;
  word-break: auto-phrase;
  overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums;
}
.layer { isolation: isolate; }
.shield { position: fixed; inset: 0; cursor: crosshair; pointer-events: auto; touch-action: none; }
.shield[hidden] { display: none; }
.box {
  position: fixed;
  border: 2px solid var(--mark);
  border-radius: 4px;
  background: color-mix(in srgb, var(--mark) 8%, transparent);
  box-shadow: 0 0 0 1px #ffffff;
}
.box[data-kind="row"] {
  border-width: 1px;
  border-style: dashed;
  background: none;
  box-shadow: 0 0 0 1px rgb(255 255 255 / 50%);
}
/* Where the words fill the box, its label stands outside. */
.box[data-kind="client"] > span { inset: 100% -2px auto auto; }
.box[data-kind="composer"] > span { inset-block: auto 100%; }
/* What is not unread needs no word. */
.box[data-kind="row"] > span { display: none; }
.box[data-kind="unread"], .box[data-kind="theirs"] { border-left-width: 6px; }
.box[data-kind="mine"] { border-right-width: 6px; border-style: dashed solid dashed dashed; }
.box[data-kind="candidate"] {
  --mark: #8a5300;
  z-index: 100 !important;
  border-width: 3px;
  background: color-mix(in srgb, var(--mark) 14%, transparent);
}
.box > span {
  position: absolute;
  inset-block-end: -2px;
  inset-inline-start: -2px;
  max-width: 100%;
  padding: 0 6px;
  border-radius: 0 4px 0 4px;
  background: var(--mark);
  color: #ffffff;
  font-size: 12px;
  line-height: 18px;
  white-space: nowrap;
  overflow: hidden;
}
.panel {
  position: fixed;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 8px;
  width: min(368px, calc(100vw - 16px));
  max-height: min(560px, calc(100vh - 16px));
  padding: 12px 16px 16px;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--strong);
  border-radius: 8px;
  background: var(--paper);
  box-shadow: 0 4px 24px light-dark(rgb(20 50 50 / 28%), rgb(0 0 0 / 65%));
  pointer-events: auto;
}
.panel[data-corner="0"] { inset: auto 8px 8px auto; }
.panel[data-corner="1"] { inset: auto auto 8px 8px; }
.panel[data-corner="2"] { inset: 8px auto auto 8px; }
.panel[data-corner="3"] { inset: 8px 8px auto auto; }
.head { display: flex; gap: 4px; align-items: center; }
.head h1 {
  flex: 1;
  min-width: 0;
  margin: 0;
  overflow: hidden;
  color: var(--soft);
  font-size: 12px;
  font-weight: 400;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.steps { display: flex; gap: 4px; align-items: center; margin: 0; color: var(--soft); font-size: 12px; }
.steps i { width: 20px; height: 4px; border-radius: 2px; background: var(--line); }
.steps i[data-on] { background: var(--accent); }
.steps span { margin-inline-start: 4px; }
h2, h3, p, ul, li { margin: 0; padding: 0; list-style: none; }
h2 { font-size: 16px; line-height: 1.4; font-weight: 600; }
h3 { font-size: 12px; font-weight: 600; color: var(--accent); line-height: 1.4; }
.soft { color: var(--soft); font-size: 12px; white-space: pre-wrap; }
.trouble { padding: 8px 12px; border-radius: 8px; background: var(--soon-soft); }
.pointed, .reading { padding: 8px 12px; border-radius: 8px; background: var(--sunk); }
.pointed { border: 2px dashed var(--soon); }
.pointed b, .reading b { display: block; font-size: 12px; font-weight: 400; color: var(--soft); }
.parts { display: grid; }
.parts li { display: flex; gap: 8px; align-items: center; min-height: 32px; border-top: 1px solid var(--line); }
.parts span { flex: 1; }
.parts small { display: block; font-size: 12px; color: var(--soft); }
.parts [data-state="taught"] small { color: var(--accent); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 32px;
  padding: 3px 12px;
  border: 1px solid var(--strong);
  border-radius: 8px;
  background: var(--paper);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--accent-soft); }
button.main { border-color: var(--accent); background: var(--accent); color: var(--accent-ink); font-weight: 600; }
button.main:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
button.plain { border-color: transparent; color: var(--accent); padding: 3px 8px; }
button.icon { display: grid; place-items: center; width: 32px; padding: 0; border: 0; color: var(--soft); }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) {
  .box, .steps i { forced-color-adjust: none; }
  .steps i { border: 1px solid CanvasText; background: Canvas; }
  .steps i[data-on] { background: CanvasText; }
  button.main { border-width: 3px; }
}
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
