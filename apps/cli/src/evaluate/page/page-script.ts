/** Shows what is known of a place when it is clicked or chosen by keyboard; everything it needs stands in the page. */
export const pageScript = `
const marks = JSON.parse(document.getElementById('marks').textContent);
const detail = document.getElementById('detail');
const sources = { gold: '标注', trap: '标注为陷阱', read: '读出', untaken: '未取的数字' };
let chosen = null;
function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
function card({ source, isWrong, label, value, particulars }) {
  const made = element('section', isWrong ? 'card wrong' : 'card', '');
  made.append(element('p', 'source', sources[source]));
  if (label !== '' || value !== '') made.append(element('p', 'figure', [label, value].filter(Boolean).join('　')));
  const list = element('dl', '', '');
  for (const [name, words] of particulars) list.append(element('dt', '', name), element('dd', '', words));
  made.append(list);
  return made;
}
function show(event) {
  const place = event.target.closest('mark[data-marks]');
  if (place === null) return;
  chosen?.classList.remove('chosen');
  chosen = place;
  place.classList.add('chosen');
  detail.replaceChildren(...place.dataset.marks.split(' ').map((id) => card(marks[id])));
}
document.addEventListener('click', show);
document.addEventListener('keydown', (event) => { if (event.key === 'Enter') show(event); });
`;
