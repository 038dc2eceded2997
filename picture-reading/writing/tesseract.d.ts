/** The part of the reader of writing that we use. The package comes without types. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface Reader {
    /** 0 when it went well. Engine 1 is the one that ships here. */
    Init(folder: null, language: string, engine: 1): number
    SetVariable(name: string, value: string): boolean
    /** Reads the file “/input” of its own file system; 0 when it could. */
    SetImageFile(orientation: 1, angle: 0): number
    Recognize(progress: null): number
    GetTSVText(page: 0): string
  }

  export interface Tesseract {
    readonly TessBaseAPI: new () => Reader
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  }

  const open: (options: {
    readonly wasmBinary: Uint8Array
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
  }) => Promise<Tesseract>
  export default open
}
