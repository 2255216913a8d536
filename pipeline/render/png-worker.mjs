import { parentPort } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'

// A message is {id, svg}; the answer {id, bytes} or {id, fault}. The SVG holds outlines only, so no font is loaded.
parentPort.on('message', ({ id, svg }) => {
  try {
    const options = { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } }
    parentPort.postMessage({ id, bytes: new Resvg(svg, options).render().asPng() })
  } catch (error) {
    parentPort.postMessage({ id, fault: String(error) })
  }
})
