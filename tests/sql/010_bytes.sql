-- press_text, press_fold, press_hash
SELECT press_text(x'cff0e8e2e5f2', 'windows-1251');
SELECT press_text(x'f0d2c9d7c5d4', 'koi8-r');
SELECT press_text(x'fffe3f04', 'utf-16');
SELECT hex(press_text(x'6100ff62'));
SELECT press_text(NULL) IS NULL, press_text(x'61', NULL);
SELECT press_fold('Über-rich ЁЛКА Қазақстан “don’t”');
SELECT press_hash('abc') = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
SELECT press_hash(zeroblob(200)) = press_hash(zeroblob(200)), press_hash(NULL) IS NULL;
