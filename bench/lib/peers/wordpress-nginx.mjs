import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';

import { start, stop } from '../../../scripts/lib/run.mjs';
import { nginx } from '../../../scripts/tools/nginx.mjs';

const server = ({ port, files, php, cached }) => `
  server {
    listen 127.0.0.1:${port};
    root ${files};
    index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ {
      include /etc/nginx/fastcgi.conf;
      fastcgi_pass unix:${php};
      # The port that was asked for, too.
      fastcgi_param HTTP_HOST $http_host;
      ${cached ? 'fastcgi_cache pages; fastcgi_cache_key $http_host$request_uri; fastcgi_cache_valid 200 10m;' : ''}
    }
  }
`;

const configuration = ({ ports: [port, cachedPort], files, php }) => `
worker_processes auto;
error_log stderr warn;
pid nginx.pid;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  access_log off;
  client_max_body_size 32m;
  gzip on;
  gzip_types text/css application/javascript application/json image/svg+xml;
  fastcgi_cache_path cache keys_zone=pages:10m;
  ${server({ port, files, php })}
  ${server({ port: cachedPort, files, php, cached: true })}
}
`;

/** An nginx before PHP-FPM at two ports: at the second it keeps pages for ten minutes. */
export async function startNginx({ folder, ports, files, php }) {
  const own = join(folder, 'nginx');
  mkdirSync(own);
  writeFileSync(join(own, 'nginx.conf'), configuration({ ports, files, php }));
  // Its workers are somebody else by default, who may not go into the folder.
  const global = `daemon off; user ${userInfo().username};`;
  const command = [await nginx(), ['-p', own, '-c', 'nginx.conf', '-g', global]];
  const child = start(...command, { stdio: ['ignore', 'ignore', 'inherit'] });
  return { child, stop: () => stop(child) };
}
