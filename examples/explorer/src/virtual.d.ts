declare module 'virtual:record/first' {
  const part: import('./record/fields.js').Packed;
  export default part;
}
declare module 'virtual:record/texts' {
  const part: import('./record/fields.js').Packed;
  export default part;
}
declare module 'virtual:record/land' {
  const part: import('./record/land.js').Land;
  export default part;
}
