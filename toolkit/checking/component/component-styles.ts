/** The look of the component, in the NHS colours: it takes nothing from the page around it and gives nothing to it. */
export const styles = `
:host { all: initial; display: block; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.box {
  padding: 24px;
  border: 1px solid #d8dde0;
  background: #fff;
  color: #212b32;
  font: 19px/1.47 Arial, Helvetica, sans-serif;
  overflow-wrap: anywhere;
}
.heading { margin: 0 0 16px; font-size: 26px; line-height: 1.25; font-weight: 600; }
.heading-s { margin: 24px 0 8px; font-size: 22px; line-height: 1.3; font-weight: 600; }
p, ul, ol, blockquote, fieldset { margin: 0 0 12px; padding: 0; border: 0; }
legend { padding: 0; margin-bottom: 4px; font-weight: 600; }
a { color: #005eb8; }
a:hover { color: #7c2855; }
:focus-visible { outline: 4px solid #212b32; outline-offset: 0; box-shadow: 0 0 0 8px #ffeb3b; }
a:focus-visible, summary:focus-visible, .canteen-link-button:focus-visible {
  outline: 4px solid transparent; background: #ffeb3b; box-shadow: 0 4px #212b32; color: #212b32; text-decoration: none;
}
.rule { padding-left: 12px; border-left: 8px solid #005eb8; font-weight: 600; }
.choice { display: flex; gap: 12px; align-items: center; min-height: 44px; }
.choice input { flex: none; width: 24px; height: 24px; margin: 0; accent-color: #005eb8; }
.nhsuk-label { display: block; margin-bottom: 4px; font-weight: 600; }
.hint { display: block; color: #4c6272; margin-bottom: 4px; }
.nhsuk-textarea {
  display: block; width: 100%; margin: 0 0 12px; padding: 8px; border: 2px solid #4c6272; border-radius: 0;
  background: #fff; color: inherit; font: inherit; resize: vertical;
}
.canteen-report { font-size: 16px; }
.nhsuk-list { list-style: none; }
.nhsuk-list--bullet { list-style: disc; padding-left: 20px; }
.questions { padding-left: 28px; }
.questions li { margin-bottom: 8px; }
.nhsuk-details { margin-bottom: 12px; }
.nhsuk-details__summary { display: list-item; list-style: disclosure-closed inside; width: fit-content; padding: 4px 0; color: #005eb8; cursor: pointer; }
details[open] > .nhsuk-details__summary { list-style-type: disclosure-open; }
.nhsuk-details__summary-text { text-decoration: underline; }
.nhsuk-details__text { margin-top: 8px; padding: 12px 0 4px 16px; border-left: 4px solid #d8dde0; }
.nhsuk-button {
  min-height: 44px; margin: 0 8px 12px 0; padding: 8px 16px; border: 2px solid #005eb8; border-radius: 4px;
  background: #fff; color: #005eb8; font: inherit; font-weight: 600; cursor: pointer;
}
.nhsuk-button:hover { background: #d9e5f2; }
.nhsuk-tag { display: inline-block; padding: 2px 8px; border: 1px solid; font-size: 16px; font-weight: 600; }
.nhsuk-tag--red { background: #f7d4d1; color: #6b140e; }
.nhsuk-tag--orange { background: #ffdc8e; color: #4d2a00; }
.nhsuk-tag--yellow { background: #fff4d3; color: #4a3c00; }
.nhsuk-tag--grey { background: #e8edee; color: #263238; }
.nhsuk-tag--blue { background: #ccdff1; color: #002f5c; }
.nhsuk-body-s { font-size: 16px; }
.nhsuk-u-secondary-text-colour { color: #4c6272; }
.nhsuk-u-margin-bottom-1 { margin-bottom: 8px; }
.nhsuk-u-visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.canteen-finding { padding-bottom: 12px; margin-bottom: 16px; border-bottom: 1px solid #d8dde0; }
.canteen-finding__title { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; margin-bottom: 8px; }
.canteen-finding__approval { padding-left: 12px; border-left: 4px solid #d5281b; font-weight: 600; }
.canteen-quotes { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.canteen-quotes q, .canteen-pieces q { padding: 0 2px; background: #fff4d3; }
.canteen-words { white-space: pre-line; }
.canteen-rewrite { margin-bottom: 8px; padding: 8px 12px; border-left: 4px solid #007f3b; background: #f0f4f5; }
.canteen-check-failed { padding-left: 12px; border-left: 4px solid #d5281b; }
.canteen-link-button {
  min-height: 24px; padding: 0; border: 0; background: none; color: #005eb8; font: inherit; text-align: left;
  text-decoration: underline; cursor: pointer;
}
.canteen-was-wrong__kept { margin-top: 8px; padding: 12px; border: 1px solid #aeb7bd; background: #f0f4f5; }
@media (max-width: 400px) { .box { padding: 16px; } .heading { font-size: 22px; } }
@media print { .nhsuk-button, .canteen-was-wrong { display: none; } }
`
