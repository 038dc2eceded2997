/** Invented poster-like pictures, drawn from shapes alone: no faces, no logo, no words that a font could lack. */
import { drawPng } from '@canteen/plumbing/draw.ts'
import { addPicture } from '../pictures/pictures.ts'
import { must } from './must.ts'
import type { Scene } from './stage.ts'

const poster = (background: string, shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675"><rect width="1200" height="675" fill="${background}"/>${shapes}</svg>`

const hills =
  '<circle cx="880" cy="230" r="95" fill="#ffd27a"/><path d="M0 430 Q300 230 620 420 T1200 380 V675 H0Z" fill="#5b8f6a"/><path d="M0 520 Q400 380 760 510 T1200 480 V675 H0Z" fill="#38684a"/><path d="M540 675 Q600 560 720 545 Q820 530 800 500 L840 500 Q900 550 800 580 Q700 610 720 675Z" fill="#a9d5ee"/>'
const plaster =
  '<g transform="rotate(-18 600 340)"><rect x="330" y="250" width="540" height="180" rx="90" fill="#f2c9a1"/><rect x="510" y="250" width="180" height="180" fill="#e0ab78"/><g fill="#c98f5c"><circle cx="560" cy="300" r="9"/><circle cx="640" cy="300" r="9"/><circle cx="560" cy="380" r="9"/><circle cx="640" cy="380" r="9"/><circle cx="600" cy="340" r="9"/></g></g>'
const carPark =
  '<rect x="0" y="470" width="1200" height="205" fill="#4d5b66"/><g stroke="#fff" stroke-width="10"><path d="M120 675 L190 470 M400 675 L430 470 M680 675 L680 470 M960 675 L930 470"/></g><rect x="520" y="110" width="190" height="190" rx="16" fill="#2f5f8f"/><rect x="575" y="145" width="24" height="120" fill="#fff"/><path d="M587 145 h40 a36 36 0 0 1 0 72 h-40 v-22 h38 a14 14 0 0 0 0 -28 h-38z" fill="#fff"/><rect x="605" y="300" width="20" height="190" fill="#8796a3"/><path d="M790 520 l40 -66 h150 l48 66 h30 v60 h-300 v-60z" fill="#c94f3d"/><circle cx="830" cy="584" r="32" fill="#20282e"/><circle cx="990" cy="584" r="32" fill="#20282e"/>'
const cups =
  '<rect x="0" y="500" width="1200" height="175" fill="#8a6a4f"/><path d="M360 300 h230 l-24 200 h-182z" fill="#f7f3ea"/><path d="M590 330 q90 10 60 90 q-16 40 -76 34" fill="none" stroke="#f7f3ea" stroke-width="24"/><path d="M720 340 h180 l-18 160 h-144z" fill="#d8654f"/><path d="M430 260 q-30 -50 10 -90 q36 -40 4 -80 M520 260 q-30 -50 10 -90 q36 -40 4 -80 M800 300 q-24 -40 8 -74 q28 -32 4 -64" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" opacity=".7"/>'
const pram =
  '<path d="M380 330 a220 200 0 0 1 220 -200 v200z" fill="#7a5ea8"/><path d="M380 330 h440 a210 170 0 0 1 -210 150 h-40 a210 170 0 0 1 -190 -150z" fill="#9b83c4"/><path d="M820 330 l90 -110 h60" fill="none" stroke="#3d3353" stroke-width="20" stroke-linecap="round"/><circle cx="490" cy="545" r="56" fill="none" stroke="#3d3353" stroke-width="20"/><circle cx="720" cy="545" r="56" fill="none" stroke="#3d3353" stroke-width="20"/><path d="M250 180 l18 38 42 6 -30 29 7 42 -37 -20 -37 20 7 -42 -30 -29 42 -6z" fill="#f4c95d"/>'
const garden =
  '<rect x="0" y="480" width="1200" height="195" fill="#6aa35f"/><g fill="#3f7a3a"><rect x="246" y="330" width="10" height="170"/><rect x="596" y="290" width="10" height="210"/><rect x="946" y="340" width="10" height="160"/></g><g fill="#e2577c"><circle cx="251" cy="280" r="34"/><circle cx="201" cy="310" r="34"/><circle cx="301" cy="310" r="34"/><circle cx="221" cy="362" r="34"/><circle cx="281" cy="362" r="34"/></g><g fill="#f0a33c"><circle cx="601" cy="230" r="40"/><circle cx="545" cy="268" r="40"/><circle cx="657" cy="268" r="40"/><circle cx="566" cy="328" r="40"/><circle cx="636" cy="328" r="40"/></g><g fill="#6b7fd1"><circle cx="951" cy="292" r="32"/><circle cx="905" cy="324" r="32"/><circle cx="997" cy="324" r="32"/><circle cx="923" cy="372" r="32"/><circle cx="979" cy="372" r="32"/></g><g fill="#ffe9a8"><circle cx="251" cy="324" r="26"/><circle cx="601" cy="284" r="30"/><circle cx="951" cy="336" r="24"/></g>'

const gallery = {
  plaster: {
    svg: poster('#d7ecf4', plaster),
    alt: 'Drawing of a large sticking plaster on a pale blue background.',
  },
  carPark: {
    svg: poster('#c9dbe8', carPark),
    alt: 'Drawing of a red car in a car park, beside a blue sign with a white letter P.',
  },
  hills: {
    svg: poster('#bfe0f2', hills),
    alt: 'Drawing of green hills with a river, and the sun coming up.',
  },
  cups: { svg: poster('#f0dcc3', cups), alt: 'Drawing of two steaming cups of tea on a wooden table.' },
  pram: { svg: poster('#f6eefb', pram), alt: 'Drawing of a purple pram with a yellow star above it.' },
  garden: { svg: poster('#dff1fb', garden), alt: 'Drawing of a garden with three bright flowers.' },
}

export type PictureName = keyof typeof gallery

/** Each in the author's name, as if uploaded; every story has its own copy. */
export async function addPictures(
  scene: Scene,
  names: readonly PictureName[],
): Promise<{ id: string; alt: string }[]> {
  const added: { id: string; alt: string }[] = []
  for (const name of names) {
    const { svg, alt } = gallery[name]
    const { id } = must(await addPicture(scene.trust, scene.people.tom, await drawPng(svg)))
    added.push({ id, alt })
  }
  return added
}
