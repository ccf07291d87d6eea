/**
 * Quiet paper, so that the marks are the only loud thing. They differ in form and not in colour alone: a ground is labelled by
 * hand, a line is read by the program, dots are left out, stripes must not be read, a red frame is wrong.
 */
export const pageStyle = `
:root { --paper: #faf9f6; --card: #fff; --line: #e4e2dc; --ink: #1d2429; --ink2: #566069; --accent: #0f4c5c; --breach: #a8321f;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
* { box-sizing: border-box; }
html { scroll-padding-top: 64px; }
body { margin: 0; font: 14px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  font-variant-numeric: tabular-nums; color: var(--ink); background: var(--paper); }
header { position: sticky; top: 0; z-index: 1; height: 48px; padding: 0 32px; display: flex; gap: 32px; align-items: center;
  background: var(--card); border-bottom: 1px solid var(--line); }
header strong { font: 600 16px var(--serif); color: var(--accent); }
nav { display: flex; gap: 24px; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
main { max-width: 1440px; margin: 0 auto; padding: 24px 32px 64px; }
h1 { font: 600 20px/1.6 var(--serif); margin: 0 0 8px; }
h2 { font: 600 20px/1.4 var(--serif); margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 14px; margin: 16px 0 8px; }
p { margin: 0 0 4px; }
small { margin-left: 12px; font-size: 12px; font-weight: 400; color: var(--ink2); } small.wrong { color: var(--breach); }
.note { font-size: 12px; color: var(--ink2); }
.errors { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line); }
.errors li { display: grid; grid-template-columns: 64px 168px minmax(0, 1fr) minmax(0, 1fr); gap: 16px; padding: 4px 16px; }
.errors li + li { border-top: 1px solid var(--line); }
.errors a { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
q { font-family: var(--serif); color: var(--ink2); quotes: "“" "”"; }
details { background: var(--card); border: 1px solid var(--line); } details + details { border-top: 0; }
summary { padding: 8px 16px; cursor: pointer; font-weight: 600; }
details > .note { padding: 0 16px; }
.wide { overflow: auto; max-height: 560px; padding: 0 16px 8px; }
table { border-collapse: collapse; width: 100%; line-height: 24px; }
th { position: sticky; top: 0; background: var(--card); font-size: 12px; color: var(--ink2); font-weight: 400; text-align: left;
  box-shadow: inset 0 -1px var(--line); }
td, th { padding: 0 16px 0 0; white-space: nowrap; } td:first-child { white-space: normal; min-width: 12em; overflow-wrap: anywhere; }
.number { text-align: right; }
tbody tr:hover { background: var(--paper); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) 344px; gap: 32px; align-items: start; }
aside { position: sticky; top: 64px; max-height: calc(100vh - 80px); overflow: auto; }
.legend { padding: 8px 16px; line-height: 26px; background: var(--card); border: 1px solid var(--line); } .legend mark { margin-right: 8px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font: 16px/2 var(--serif); background: var(--card); border: 1px solid var(--line);
  padding: 24px 32px; }
mark { background: none; color: inherit; padding: 1px 0; }
mark[data-marks] { cursor: pointer; } mark:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
mark.trap { background: repeating-linear-gradient(135deg, #efece4 0 3px, transparent 3px 7px); }
mark.gold { background: #f3e7bd; }
mark.untaken { border-bottom: 2px dotted #8a8f94; }
mark.read { border-bottom: 2px solid var(--accent); }
mark.wrong { outline: 2px solid var(--breach); }
mark.chosen { background: #cfe3e6; }
.card { margin-top: 8px; padding: 8px 16px; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent); }
.card.wrong { border-left-color: var(--breach); }
.source { font-size: 12px; color: var(--ink2); } .figure { font: 600 16px/1.6 var(--serif); }
dl { display: grid; grid-template-columns: 64px minmax(0, 1fr); gap: 0 8px; margin: 0; overflow-wrap: anywhere; } dt { color: var(--ink2); } dd { margin: 0; }
@media (max-width: 900px) { .beside { display: block; } .errors li { display: block; }
  aside { position: sticky; top: auto; bottom: 0; max-height: 40vh; background: var(--paper); } .legend { display: none; } }
`;
