/** What somebody sees whose link has ended, or was copied in part. */
export const endedPage = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width"><title>分享链接已失效 · 乡鉴</title>
<style>body{margin:18vh auto;max-width:34rem;padding:0 20px;font:16px/1.8 "Microsoft YaHei","PingFang SC",sans-serif;color:#1d2429;background:#fff}h1{font-size:22px;font-weight:600}p{color:#566069}</style></head>
<body><main><h1>这个分享链接已失效</h1>
<p>它已到期、被收回，或者地址没有抄全。需要继续查看，请向发给你链接的人再要一个。</p>
<p lang="en">This link has expired, was taken back, or was not copied whole. Ask whoever sent it for a new one.</p></main></body></html>
`;
