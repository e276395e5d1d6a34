#ifndef CCMARK_ARENA_H
#define CCMARK_ARENA_H

#include <stddef.h>

struct cmark_node;

// The tree of a document, in memory that each thread keeps for it; never null.
struct cmark_node *arena_parse(const char *text, size_t length);

// A node for a tree that is open, in its memory; never null. The type is one of cmark's.
struct cmark_node *arena_node(int type);

// Takes the memory of this thread's trees back, once each of them has asked for it.
void arena_close(void);

#endif
