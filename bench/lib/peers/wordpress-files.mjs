import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What nobody needs who reads is left out: nothing is looked for elsewhere, and nothing is done beside what is asked.
 * The address is the one that was asked for, since it is served at two: with a cache and without.
 */
const configuration = ({ socket, port, database }) => `<?php
define('DB_NAME', '${database}');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
$address = 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1:${port}');
define('WP_HOME', $address);
define('WP_SITEURL', $address);
// Its API takes a password without TLS only here.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress as Debian has it, in a folder where it may write. */
export function copyWordpress(system, folder, settings) {
  const files = join(folder, 'wordpress');
  // A link to where Debian keeps a server's configuration.
  const filter = (path) => !path.endsWith('.htaccess');
  cpSync(join(system, 'usr/share/wordpress'), files, {
    recursive: true,
    dereference: true,
    filter,
  });
  writeFileSync(join(files, 'wp-config.php'), configuration(settings));
  return files;
}
