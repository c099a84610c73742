<?php
// php fill.php <WordPress's folder> <texts.json>: writes articles and pictures as its editor would. Prints, as JSON,
// where each article is, and a password for its API.
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/image.php';
require ABSPATH . 'wp-admin/includes/taxonomy.php';
wp_set_current_user(1);

['articles' => $articles, 'pictures' => $pictures] = json_decode(file_get_contents($argv[2]), true);

/** Uploads a picture, which makes it in all sizes. */
function attach(array $picture): int {
    $uploaded = wp_upload_bits(basename($picture['file']), null, file_get_contents($picture['file']));
    if ($uploaded['error']) {
        throw new Exception($picture['file'] . ': ' . $uploaded['error']);
    }
    $type = wp_check_filetype($uploaded['file'])['type'];
    $id = wp_insert_attachment(['post_mime_type' => $type, 'post_title' => basename($picture['file'])], $uploaded['file']);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $uploaded['file']));
    update_post_meta($id, '_wp_attachment_image_alt', $picture['alt']);
    return $id;
}

$attached = array_map('attach', $pictures);

/** With its own pictures: the class has WordPress name all sizes of one. */
function withOwnPictures(string $html, array $attached): string {
    return preg_replace_callback('/<img\b[^>]* src="([^"]+)"[^>]*>/', function ($match) use ($attached) {
        $id = $attached[$match[1]] ?? null;
        if ($id === null) {
            return '';
        }
        $alt = preg_match('/ alt="[^"]*"/', $match[0], $found) ? $found[0] : '';
        [$url, $width, $height] = wp_get_attachment_image_src($id, 'large');
        $own = wp_make_link_relative($url);
        return "<img class=\"wp-image-$id size-large\" src=\"$own\" width=\"$width\" height=\"$height\"$alt>";
    }, $html);
}

$paths = [];
foreach ($articles as $article) {
    $id = wp_insert_post([
        'post_title' => $article['title'],
        'post_name' => $article['slug'],
        'post_content' => withOwnPictures($article['html'], $attached),
        'post_excerpt' => $article['excerpt'],
        'post_date' => gmdate('Y-m-d H:i:s', strtotime($article['date'])),
        'post_status' => 'publish',
        'post_author' => 1,
        'post_category' => array_map('wp_create_category', array_slice($article['labels'], 0, 1)),
        'tags_input' => array_slice($article['labels'], 1),
    ], true);
    if (is_wp_error($id)) {
        throw new Exception($id->get_error_message());
    }
    if (isset($attached[$article['picture']])) {
        set_post_thumbnail($id, $attached[$article['picture']]);
    }
    $paths[$article['path']] = wp_make_link_relative(get_permalink($id));
}

[$password] = WP_Application_Passwords::create_new_application_password(1, ['name' => 'bench']);
echo json_encode(['paths' => $paths, 'password' => $password]), "\n";
