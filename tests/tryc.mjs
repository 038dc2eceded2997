import { chromium } from 'playwright-core'
const args=process.argv.slice(2)
const b = await chromium.launch({executablePath:'/tmp/chrtry/chromium', args, env:{...process.env, FONTCONFIG_PATH:'/tmp/chrtry/fonts'}})
const p = await b.newPage(); try { await p.goto('data:text/html,<h1>hi'); console.log(await p.title(), await p.evaluate('1+1')); await p.screenshot({path:'/tmp/x.png'});console.log('shot') } catch(e){console.log(e.message.slice(0,200))}
await b.close(); process.exit(0)
