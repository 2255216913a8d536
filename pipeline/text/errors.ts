/** A fault of the input, told as one sentence: file, place, what is wrong, what to do. */
export class InputError extends Error {
  constructor(file: string, place: string, fault: string, remedy: string) {
    super(`${file}${place ? `, ${place}` : ''}: ${fault}; ${remedy}.`)
    this.name = 'InputError'
  }
}
