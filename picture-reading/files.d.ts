/** Files that the build puts beside the scripts: importing one gives its address, seen from the script. */
declare module '*.wasm' {
  const address: string
  export default address
}
declare module '*.bin' {
  const address: string
  export default address
}
declare module '*.traineddata.gz' {
  const address: string
  export default address
}
