import { chromium } from 'playwright-core'
import { AxeBuilder } from '@axe-core/playwright'
import http from 'node:http'
import { once } from 'node:events'
const srv = http.createServer((q,s)=>{s.setHeader('content-security-policy',"default-src 'self'");s.setHeader('content-type',q.url.endsWith('.js')?'text/javascript':'text/html');s.end(q.url.endsWith('.js')?'document.title="js ran"; setInterval(()=>document.title="tick",10)':'<html><head><title>no js</title><script src=/a.js></script></head><body><noscript><p style="x"><img src=x></noscript><h1>Hi</h1><input></body></html>')}).listen(0,'127.0.0.1')
await once(srv,'listening')
const url='http://127.0.0.1:'+srv.address().port+'/'
console.time('launch')
const b = await chromium.launch({executablePath:'/tmp/chrtry/chromium', args:['--no-sandbox','--disable-gpu','--disable-webgl','--font-render-hinting=none'], env:{...process.env, FONTCONFIG_PATH:'/tmp/chrtry/fonts'}})
console.timeEnd('launch'); console.log(b.version())
for (const javaScriptEnabled of [true,false]) {
const c = await b.newContext({javaScriptEnabled}); const p = await c.newPage(); await p.goto(url)
console.log(javaScriptEnabled, await p.title(), await p.evaluate(()=>1+1), await p.locator('noscript img').count())
const t=new Promise(r=>setTimeout(r,5000,'timeout'))
console.log(await Promise.race([t,new AxeBuilder({page:p}).analyze().then(r=>r.violations.map(v=>v.id),e=>e.message.slice(0,300))]))
if(!javaScriptEnabled){const s=await c.newCDPSession(p); await s.send('Emulation.setScriptExecutionDisabled',{value:false});
console.log(await Promise.race([new Promise(r=>setTimeout(r,5000,'timeout')),new AxeBuilder({page:p}).analyze().then(r=>r.violations.map(v=>v.id),e=>e.message)]), await p.title(), await p.evaluate(()=>new Promise(r=>setTimeout(r,50,'timers'))));
await s.send('Emulation.setScriptExecutionDisabled',{value:true}); await p.reload(); console.log(await p.title(), await p.locator('noscript img').count())}
await c.close()
}
await b.close(); srv.close(); process.exit(0)
