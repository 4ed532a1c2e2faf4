/** Invented pages around a report, as newspapers lay them out: what a reader would not take for the report is to be left out. */
export const frames: readonly ((title: string, report: string) => string)[] = [
  (title, report) => `<!doctype html><html><head><title>${title} | Marlow Courier</title></head><body>
    <header><a href="/">Marlow Courier</a><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a><li><a href="/arts">Arts</a></ul></nav></header>
    <main><article><h1>${title}</h1><p class="byline">By Edda Rourke</p>
    <figure><img src="a.jpg" alt=""><figcaption>The square on a quiet morning. Photo: Riverwire</figcaption></figure>${report}
    <aside class="related"><h2>Read more</h2><ul><li><a href="/1">Ten bridges to cross before winter</a><li><a href="/2">Our guide to the lakes</a></ul></aside>
    </article></main><footer>© Marlow Courier. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer></body></html>`,
  (
    title,
    report,
  ) => `<html><head><title>${title}</title></head><body><div id="cookie" class="banner">We use cookies to make this site better. <button>Accept all</button></div>
    <div class="top-menu"><a href="/">Home</a> | <a href="/world">World</a> | <a href="/money">Money</a> | <a href="/weather">Weather</a></div>
    <div class="wrapper"><div class="content-column"><h1 class="headline">${title}</h1><div class="share"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Email</a></div>
    <div class="article-body">${report}</div><div class="newsletter"><form><p>Get the morning letter in your inbox.</p><input name="email"><button>Sign up</button></form></div></div>
    <div class="sidebar"><h3>Most read</h3><ol><li><a href="/a">A bakery turns one hundred</a><li><a href="/b">Why the ferry is late again</a><li><a href="/c">Chess club finds a home</a></ol></div></div>
    <div class="footer">Contact us. Advertise. Jobs. All rights reserved.</div></body></html>`,
  (
    title,
    report,
  ) => `<html><head><title>${title}</title></head><body><table width="100%"><tr><td colspan="3"><a href="/">Front page</a> <a href="/archive">Archive</a> <a href="/letters">Letters</a></td></tr>
    <tr><td width="15%"><a href="/1">Politics</a><br><a href="/2">Business</a><br><a href="/3">Opinion</a><br><a href="/4">Obituaries</a></td>
    <td><h1>${title}</h1><div>${report}</div></td>
    <td width="20%"><b>Advertisement</b><br><a href="/ad">Shoes for every road</a></td></tr>
    <tr><td colspan="3"><small>Printed in Brandmere since 1921</small></td></tr></table></body></html>`,
  (
    title,
    report,
  ) => `<html><head><title>${title}</title></head><body><div class="site-header"><a class="logo" href="/">Riverwire</a><div class="menu"><a href="/live">Live</a><a href="/video">Video</a></div></div>
    <section class="story"><h1>${title}</h1>${report}</section>
    <section class="comments"><h2>Comments</h2><div class="comment"><p>First! I never believed a word of it.</p></div><div class="comment"><p>Does anybody else remember the old ferry?</p></div></section>
    <section class="more-stories"><a href="/x">Seven recipes for leeks</a><a href="/y">The long way home</a><a href="/z">Quiz of the week</a></section></body></html>`,
]
