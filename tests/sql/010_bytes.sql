-- press_text, press_fold, press_hash
SELECT press_text(x'cff0e8e2e5f2', 'windows-1251');
SELECT press_text(x'f0d2c9d7c5d4', 'koi8-r');
SELECT press_text(x'fffe3f04', 'utf-16');
SELECT hex(press_text(x'6100ff62'));
SELECT press_text(NULL) IS NULL, press_text(x'61', NULL);
SELECT press_fold('Über-rich ЁЛКА Қазақстан “don’t”');
SELECT press_hash('abc') = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
SELECT press_hash(zeroblob(200)) = press_hash(zeroblob(200)), press_hash(NULL) IS NULL;
-- code page 866, by name and by rule; a line of another encoding among UTF-8
SELECT press_text(x'8fa0e0aeac', 'cp866'), press_text(x'8fa0e0aeac', 'IBM-866');
SELECT press_text(x'8fa0e0aeac20e7a5e0a5a720e0a5aae320e1a5a3aea4adef20ada520e5aea4a8e22c20e1aaa0a7a0aba820a220afaee0e2e32e');
SELECT press_text(x'f0c1d2cfcd20dec5d2c5da20d2c5cbd520d3c5c7cfc4ced120cec520c8cfc4c9d42c20d3cbc1dac1ccc920d720d0cfd2d4d52e') = press_text(x'cfe0f0eeec20f7e5f0e5e720f0e5eaf320f1e5e3eee4edff20ede520f5eee4e8f22c20f1eae0e7e0ebe820e220efeef0f2f32e');
SELECT press_text(x'd09fd0b0d180d0bed0bc20d187d0b5d180d0b5d0b720d180d0b5d0bad18320d181d0b5d0b3d0bed0b4d0bdd18f20d0bdd0b520d185d0bed0b4d0b8d1822c20d181d0bad0b0d0b7d0b0d0bbd0b820d0b220d0bfd0bed180d182d1832e0ad09fd0b0d180d0bed0bc20d187d0b5d180d0b5d0b720d180d0b5d0bad18320d181d0b5d0b3d0bed0b4d0bdd18f20d0bdd0b520d185d0bed0b4d0b8d1822c20d181d0bad0b0d0b7d0b0d0bbd0b820d0b220d0bfd0bed180d182d1832e0acfe0f0eeec20f1f2eee8f2') LIKE '%порту.%';
SELECT press_text(x'c974e920e0206c6120706c6167652c20e96ce87665207472e8732074f4742c2064e96ae0');
