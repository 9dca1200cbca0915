/* sha256.h - the hash of content, FIPS 180-4. */
#ifndef PRESS_SHA256_H
#define PRESS_SHA256_H

#include "base.h"

/* 64 lower-case hex digits and a NUL.  Linear; polls env. */
PRESS_PRIVATE int press_sha256(press_env *env, press_span bytes, char hex[65]);

#endif
