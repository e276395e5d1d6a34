// Memory for a tree of cmark: handed out from a block that each thread keeps, and taken back as a whole.
//
// cmark asks for some hundred small pieces for each article; to malloc and free them took as long as to parse.
// cmark tells an allocator nothing by which it could find its memory, so each thread has its own.

#include "arena.h"

#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// An article of 1,000 words takes 30 KiB.
#define FIRST ((size_t)128 << 10)

// What is asked for when the first block is full.
struct block {
    struct block *older;
    size_t size;
};

static _Thread_local struct {
    uint64_t first[FIRST / sizeof(uint64_t)];
    struct block *blocks;
    char *next;
    char *end;
    int trees;
} arena;

// The size of a piece stands in the word before it.
static size_t *size_of(void *piece) { return (size_t *)piece - 1; }

static size_t rounded(size_t size) {
    if (size > SIZE_MAX / 4) abort();
    return (size + sizeof(uint64_t) - 1) & ~(sizeof(uint64_t) - 1);
}

static void add_block(size_t needed) {
    size_t size = arena.blocks ? arena.blocks->size * 2 : FIRST;
    while (size < needed + sizeof(struct block)) size *= 2;
    struct block *block = malloc(size);
    if (!block) abort();
    *block = (struct block){.older = arena.blocks, .size = size};
    arena.blocks = block;
    arena.next = (char *)(block + 1);
    arena.end = (char *)block + size;
}

static void *take(size_t size) {
    size_t whole = size + sizeof(size_t);
    if ((size_t)(arena.end - arena.next) < whole) add_block(whole);
    void *piece = arena.next + sizeof(size_t);
    arena.next += whole;
    *size_of(piece) = size;
    return piece;
}

static void *arena_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / 4 / size) abort();
    size_t whole = rounded(count * size);
    return memset(take(whole), 0, whole);
}

static void *arena_realloc(void *piece, size_t size) {
    size_t wanted = rounded(size);
    if (!piece) return take(wanted);
    size_t before = *size_of(piece);
    if (wanted <= before) return piece;
    if ((char *)piece + before == arena.next && wanted <= (size_t)(arena.end - (char *)piece)) {
        arena.next = (char *)piece + wanted;
        *size_of(piece) = wanted;
        return piece;
    }
    return memcpy(take(wanted), piece, before);
}

// Only the last piece goes back before its tree: millions of brackets ask for a label each and drop it at once.
static void arena_free(void *piece) {
    if (piece && (char *)piece + *size_of(piece) == arena.next) arena.next = (char *)size_of(piece);
}

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

struct cmark_node *arena_parse(const char *text, size_t length) {
    if (arena.trees++ == 0) {
        arena.next = (char *)arena.first;
        arena.end = arena.next + sizeof(arena.first);
    }
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
    cmark_parser_feed(parser, text, length);
    return cmark_parser_finish(parser);
}

struct cmark_node *arena_node(int type) { return cmark_node_new_with_mem((cmark_node_type)type, &memory); }

void arena_close(void) {
    if (--arena.trees > 0) return;
    while (arena.blocks) {
        struct block *older = arena.blocks->older;
        free(arena.blocks);
        arena.blocks = older;
    }
}
