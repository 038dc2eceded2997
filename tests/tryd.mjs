import { chromium } from 'playwright-core'
import http from 'node:http'
import { once } from 'node:events'
const srv = http.createServer((q,s)=>{s.setHeader('content-type',q.url.endsWith('.js')?'text/javascript':'text/html');s.end(q.url.endsWith('.js')?'document.title="js ran"':'<html><head><title>no js</title><script src=/a.js></script></head><body><noscript><p style="x"><img src=x></noscript><h1>Hi</h1><input></body></html>')}).listen(0,'127.0.0.1')
await once(srv,'listening')
const b = await chromium.launch({executablePath:'/tmp/chrtry/chromium', args:process.argv.slice(2), env:{...process.env, FONTCONFIG_PATH:'/tmp/chrtry/fonts'}})
const p = await b.newPage(); try { await p.goto('http://127.0.0.1:'+srv.address().port+'/'); console.log(await p.title(), await p.evaluate('1+1'));console.log(await p.evaluate(()=>1+1)); } catch(e){console.log(e.message.slice(0,200))}
await b.close(); process.exit(0)
