declare module 'edtf' {
  /** The part of the package's types that is used here: https://github.com/inukshuk/edtf.js */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  };
}
