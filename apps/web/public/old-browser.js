// A browser older than Chromium 86 cannot read the program itself; it is told so instead of showing a blank page.
if (!('replaceAll' in String.prototype)) {
  document.getElementById('root').innerHTML =
    '<p style="font:16px/1.8 sans-serif;margin:80px auto;max-width:560px">' +
    '当前浏览器版本过旧，无法显示乡鉴。请改用 Chrome 或 Edge 86 以上版本，或把 360、奇安信浏览器切换到极速模式。</p>';
}
