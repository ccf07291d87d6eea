/** Two colours: a yellow ground is labelled by hand, a blue line is read by the program, a red frame is wrong. */
export const pageStyle = `
body { margin: 0; font: 16px/1.8 system-ui, "Microsoft YaHei", sans-serif; color: #1f2328; background: #fff; }
main { max-width: 60em; margin: 0 auto; padding: 1.5em 1.5em 14em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2.5em; }
table { border-collapse: collapse; font-size: 14px; }
td, th { padding: 2px 10px; border-bottom: 1px solid #d8dee4; text-align: right; }
td:first-child, th:first-child { text-align: left; }
.text { white-space: pre-wrap; border: 1px solid #d8dee4; border-radius: 6px; padding: 1em; }
mark { background: none; color: inherit; cursor: pointer; }
mark.gold { background: #ffe58f; }
mark.read { border-bottom: 3px solid #1668dc; }
mark.wrong { outline: 2px solid #cf1322; }
#detail { position: fixed; left: 0; right: 0; bottom: 0; max-height: 12em; overflow: auto; padding: 0.6em 1.5em;
  background: #f6f8fa; border-top: 2px solid #1668dc; font-size: 14px; }
#detail p { margin: 0.2em 0; }
`;
