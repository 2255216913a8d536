import { Worker } from 'node:worker_threads'

interface Answer {
  readonly id: number
  readonly bytes?: Uint8Array
  readonly fault?: string
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** Turns SVG of outlines into PNG at twice its size, on a thread of its own while this one draws on. */
export class Press {
  // Plain JavaScript without this process's loader, which would take longer to start than the pictures to print.
  readonly #worker = new Worker(new URL('./png-worker.mjs', import.meta.url), { execArgv: [] })
  readonly #waiting = new Map<number, Waiting>()
  #sent = 0

  constructor() {
    this.#worker.on('message', ({ id, bytes, fault }: Answer) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (bytes) waiting?.resolve(bytes)
      else waiting?.reject(new Error(`charts: a picture cannot be drawn: ${fault}`))
    })
    this.#worker.on('error', error => {
      for (const { reject } of this.#waiting.values()) reject(error)
    })
  }

  print(svg: string): Promise<Uint8Array> {
    const id = this.#sent++
    this.#worker.postMessage({ id, svg })
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
