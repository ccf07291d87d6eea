/** Shows what is known of a place when it is clicked or chosen by keyboard; everything it needs stands in the page. */
export const pageScript = `
const marks = JSON.parse(document.getElementById('marks').textContent);
const detail = document.getElementById('detail');
const sources = { gold: '标注', read: '读出' };
function show(event) {
  const place = event.target.closest('mark');
  if (place === null) return;
  detail.replaceChildren(...place.dataset.marks.split(' ').map((id) => {
    const { source, label, value, rule, reason } = marks[id];
    const line = document.createElement('p');
    line.textContent = [sources[source], label, value, rule === null ? '' : '规则 ' + rule, reason]
      .filter((part) => part !== '').join('｜');
    return line;
  }));
}
document.addEventListener('click', show);
document.addEventListener('keydown', (event) => { if (event.key === 'Enter') show(event); });
`;
