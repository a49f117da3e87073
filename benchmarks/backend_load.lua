-- Sends prepared requests one after the other, each thread to a server of its own.
-- Arguments: file of requests, one a line, fields parted by tabs: method, path, headers as
-- name:value parted by "|", body; then the port of each thread's server.
local threads = 0
local servers = {}

-- Whole requests are made in `init`, before the clock starts.
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
  servers[#servers + 1] = thread
end

function init(args)
  local all = {}
  for line in io.lines(args[1]) do
    local method, path, heads, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = {}
    for name, value in heads:gmatch("([^:|]+):([^|]*)") do headers[name] = value end
    if body == "" then body = nil end
    all[#all + 1] = wrk.format(method, path, headers, body)
  end
  requests = {}
  local count = #args - 1
  for i = number + 1, #all, count do requests[#requests + 1] = all[i] end
  wrk.thread.addr = wrk.lookup("127.0.0.1", args[2 + number])[1]
  sent = 0
  passed = 0
end

function request()
  sent = sent + 1
  if sent > #requests then sent = 1; passed = passed + 1 end
  return requests[sent]
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  local line = string.format('{"requests": %d, "seconds": %.4f, "p50": %.4f, "p99": %.4f, "broken": %d',
    summary.requests, seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout)
  local again = 0
  for _, thread in ipairs(servers) do
    again = math.max(again, thread:get("passed"))
  end
  io.write(line .. string.format(', "again": %d, "failed": %d}\n', again, summary.errors.status))
end
