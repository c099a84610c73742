<?php
// php install.php <WordPress's folder>: what its own form of installing does, with addresses made of titles.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Magazine', 'admin', 'admin@example.com', true, '', 'bench');
// Its greeting, and the page beside it.
wp_delete_post(1, true);
wp_delete_post(2, true);
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
