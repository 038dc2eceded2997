/** The one style sheet of all pages here. Words on grounds have a contrast of at least 7 to 1. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1d2226; background: #f2f4f5; overflow-wrap: anywhere; }
header { background: #3b2a5c; color: #fff; padding: 0.5rem 1rem; }
header p { max-width: 40rem; margin: 0 auto; font-size: 1rem; }
header a { color: #fff; font-weight: 600; margin-right: 0.75rem; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.5rem; }
a { color: #0b4a8f; text-underline-offset: 0.15em; }
:focus-visible { outline: 0.25rem solid #1d2226; outline-offset: 2px; background: #ffeb3b; color: #1d2226; }
.skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; background: #ffeb3b; color: #1d2226; }
.skip:focus { left: 0; top: 0; }
article, .card, fieldset { background: #fff; border: 1px solid #6b7680; border-radius: 0.25rem; padding: 1rem; margin: 0 0 1rem; }
.words { white-space: pre-wrap; margin: 0.5rem 0; }
.small { font-size: 1rem; color: #3c464d; margin: 0; }
figure { margin: 0.5rem 0; }
img { max-width: 100%; height: auto; display: block; }
.link { display: block; border-left: 0.25rem solid #3b2a5c; background: #f2f4f5; padding: 0.75rem; margin: 0.5rem 0; }
legend { font-weight: 600; padding: 0 0.25rem; }
label { display: flex; gap: 0.75rem; align-items: center; min-height: 2.75rem; }
input[type="checkbox"], input[type="radio"] { width: 1.5rem; height: 1.5rem; flex: none; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 1.25rem; margin: 0 0.5rem 0.5rem 0; border: 2px solid #3b2a5c; border-radius: 0.25rem; background: #3b2a5c; color: #fff; cursor: pointer; }
button.second { background: #fff; color: #3b2a5c; }
ul { padding-left: 1.25rem; }
form ul { padding: 0; list-style: none; }
li { margin: 0.25rem 0; }
`
