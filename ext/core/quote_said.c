/* quote_said.c - see quote_said.h. */
#include "quote_said.h"

PRESS_PRIVATE int press_quote_said(press_env *env,
                                   const press_speaking *speaking,
                                   const press_quoted *marks, size_t nmarks,
                                   press_vec *out /* press_quotation */)
{
    (void)env, (void)speaking, (void)marks, (void)nmarks, (void)out;
    return PRESS_OK;
}
