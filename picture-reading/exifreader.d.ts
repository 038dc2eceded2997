/** The package's own modules: one file for Node and browsers alike. They are what its main entry exports. */
declare module 'exifreader/src/exif-reader.js' {
  export { loadView } from 'exifreader'
}
